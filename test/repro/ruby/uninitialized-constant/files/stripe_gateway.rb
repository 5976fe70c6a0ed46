class StripeGateway
  def self.charge(cents) = puts("charged #{cents}")
end
