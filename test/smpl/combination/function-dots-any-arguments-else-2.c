static int fb0(int n)
{
	dev->len = p;
	q->len = i;
	if (1)
		unlock(dev->len, MAX);
	else
		unlock();
	foo();
}
