void fa0(int n)
{
	struct s x = ret >= (NULL);
	while (10)
		f(f(dev, 10), 0 - y, &dev);
	y = y;
	g(y);
}
