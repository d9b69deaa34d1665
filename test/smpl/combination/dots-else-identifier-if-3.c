static int fc1(void)
{
	q = i;
	if (foo(p, &dev, f(i, MAX)))
		y = q->a;
	else
		dev->b |= ret;
}
