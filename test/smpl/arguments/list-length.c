void f(int a)
{
	emit(a, 1, 2);
	emit(a, 1);
	emit(a, 1, 2, 3);
}
