static struct s *fa0(int n)
{
	while (y) {
		if (unlock(unlock(q, q, x)))
			lock(foo(y, x, 0));
		list_for_each_entry(p, &head, list)
			continue;
	}
}
