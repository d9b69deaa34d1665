void h(int a)
{
	f(a | OLD_FLAG);
	f(a | b | OLD_FLAG);
	f(OLD_FLAG | a);
}
