void f(int a)
{
	while (a)
		step(a);
	for (;;)
		step(a);
	do
		step(a);
	while (a);
}
