void g(int a, long b, char c)
{
	log(a, SEP, b, c);
	log(SEP, a);
	log(a, SEP);
}
