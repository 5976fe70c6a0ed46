class PaymentsController
  def create = StripeGateway.charge(250)
end

PaymentsController.new.create
