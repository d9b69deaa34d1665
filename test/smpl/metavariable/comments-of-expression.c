void f(void)
{
	foo(/* a */ x /* b */ + /* c */ y /* d */);
	foo(y);
	foo(/* only */ y);
}
