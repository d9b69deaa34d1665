void f(int a)
{
	debug_print(a);
	g(a);

	debug_print("end");
}
