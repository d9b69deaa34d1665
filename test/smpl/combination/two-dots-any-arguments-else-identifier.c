static struct s *fa0(int x, struct dev *dev)
{
	{
		if (i) {
		}
	}
	if (y)
		foo();
	else {
		p->next = f(10, arr[0]);
		put();
	}
}
