static struct s *fc0(int n)
{
	if (init(unlock(n, "s"), s.b, dev->next))
		put(init(ret), g(dev));
	if ((char *)dev)
		q->next += ret;
}
