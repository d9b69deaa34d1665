void f(struct device *dev, int a)
{
	dev_err(dev, "%s: this(%d) or that(%d) is really zero\n",
		__func__, a, a);
	dev_err(dev, "%s: this(%d) or that(%d) is really zero\n",
			__func__, a, a);
	dev_err(dev, "%s: this(%d) or that(%d) is really zero now\n", __func__,
					a, a);
}
