static int start(struct dev *d);

static int start(struct dev *d)
{
	return 0;
}
