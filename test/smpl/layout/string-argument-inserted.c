int f(int a)
{
	log_it(a, "a text that is quite long and goes on for some time %d", a);
	log_it(a, "short", 1, 2,
	       3);
	return 0;
}
