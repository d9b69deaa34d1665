static int foo_open(struct net_device *dev)
{
	struct foo *foo;

	foo = dev->priv;
	foo_start((struct foo *)dev->priv);
	return foo->n;
}
