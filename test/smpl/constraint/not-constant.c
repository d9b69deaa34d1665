void f(int *a)
{
	set_ptr(a);
	set_ptr(NULL);
	set_ptr(0);
}
