static struct s *fa0(void)
{
	while (arr[1])
		y = put(10 == p, p->b, dev->len);
	h((long)(10), ("s") ? dev : ret);
}
