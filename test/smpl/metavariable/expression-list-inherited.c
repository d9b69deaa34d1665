void h(int a)
{
	start(a, 1);
	stop(a, 1);
	stop(a, 2);
}
