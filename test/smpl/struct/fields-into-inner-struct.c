struct dev {
	int id;
	int rx_a;
	int rx_b;
	int tx;
};

int f(struct dev *d)
{
	d->rx_a = 1;
	return d->rx_b + d->tx;
}
