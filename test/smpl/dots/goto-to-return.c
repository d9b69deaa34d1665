int f(int x)
{
	if (y) { foo(); goto out; }
	if (y) { foo(); return -1; }
	return 0;
out:
	return -1;
}
