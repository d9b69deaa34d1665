static void go(struct dev *d);

static struct ops my_ops = {
	.run = go,
};

static void go(struct dev *d)
{
	d->x = 1;
}
