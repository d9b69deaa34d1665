void f(int a)
{
	log("x %d y", a);
	log("x %d", a);
}
