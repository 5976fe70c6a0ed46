import { connect } from 'legacy-sdk';
connect('amqp://x');
