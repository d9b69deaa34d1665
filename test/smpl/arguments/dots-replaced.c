void f(int a)
{
	very_old();
	very_old(a, very(a));
}
