int f(int a)
{
	do {
		step(a);
	} while (more(a));
	do
		step(a);
	while (more(a));
	return 0;
}
