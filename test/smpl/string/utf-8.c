void g(void)
{
	f(u8"text");
	f("text");
	f(L"text");
}
