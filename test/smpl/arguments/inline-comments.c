void f(int x)
{
	place(x /* what */, 12 /* where */);
}
