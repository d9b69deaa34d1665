void f(int n)
{
	*errno_location() = -n;
	*errno_location() = *errno_location();
}
