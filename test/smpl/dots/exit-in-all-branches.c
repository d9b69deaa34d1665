int f(int x)
{
	lock();
	if (x) { if (y) { if (z) return 1; else return 2; } else return 3; }
	unlock();
	return 0;
out:
	return 1;
}
