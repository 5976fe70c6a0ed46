module Gateway; NAME = 'acme'; end
