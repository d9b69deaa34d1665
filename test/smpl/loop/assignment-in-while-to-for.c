int f(int p)
{
	while ((p = next(p)) != NULL)
		go(p);
	while ((p = next(p)) != NULL) {
		go(p);
		stop(p);
	}
	return 0;
}
