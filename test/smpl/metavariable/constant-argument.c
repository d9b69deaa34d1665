int f(int a)
{
	wait(a, 10);
	wait(a, LIMIT);
	wait(a, a);
	return wait(a, -1) + wait(a, 'x');
}
