void f(int a)
{
	do {
		poll(a);
	} while (pending(a));
	do {
		poll(a);
	} while (a);
}
