union u one;
void f(union u p)
{
	union u two;
	union u *q;
}
