static int fa0(void)
{
	int i, y;
	struct s *dev = arr[i];
	struct s *q;
	while (q->len)
		dev->b = *q || (n && p);
	q->len = NULL;
	if (x)
		i = i;
	return x;
}
