void f(int a)
{
	old(/* in */ a /* out */);
}
