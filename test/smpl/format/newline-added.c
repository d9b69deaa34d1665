void f(int n)
{
	warn("failed");
	if (n)
		warn("failed");
	warn("failed again");
}
