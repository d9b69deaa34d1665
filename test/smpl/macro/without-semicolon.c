void f(int a)
{
	BEGIN_BLOCK
	old(a);
	END_BLOCK
	old(a + 1);
}
