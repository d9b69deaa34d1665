void f(int a)
{
	log("n=%d\n", a);
	log("n=%u\n", a);
	log("m=%d\n", a);
}
