require 'mkmf'
abort 'parcel.h is missing' unless have_header('parcel.h')
create_makefile('scanner/scanner')
