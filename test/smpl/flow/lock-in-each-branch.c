int a(int r)
{
	if (r) {
		b();
		unlock(r);
		return 1;
	}
	return 0;
}
