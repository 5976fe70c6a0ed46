from flask import Flask, current_app


def create_app():
    app = Flask(__name__)
    app.config["CURRENCY"] = "EUR"
    return app


def currency():
    return current_app.config["CURRENCY"]
