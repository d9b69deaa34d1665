void f(int a)
{
	log("n=%d\n", a);
	log("n=%08x\n", a);
	log("m=%d\n", a);
}
