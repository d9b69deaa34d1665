void f(void *p)
{
	FOREACH(p, q, {
		drop(p);
	})
	drop(q);
	UNLOCKED(a, b)
	drop(a);
}
