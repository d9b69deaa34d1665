static struct s *fc0(struct s *p)
{
	switch (q->b) {
		dev += arr[x];
	}
	if (&p == y)
		put(dev->next);
}
