void k(struct dev *dev, struct card *c)
{
	dev->ops->start(1, 2);
	c->dev->ops->start(3);
	dev->start(4);
}
