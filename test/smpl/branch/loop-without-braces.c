int f(int x)
{
	if (a) g(1);
	if (a) g(2); else g(3);
	while (x) g(3);
	return 0;
}
