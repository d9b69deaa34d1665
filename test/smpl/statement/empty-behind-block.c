void f(int n)
{
	if (n) {
		a();
	};
	if (n)
		a();
	;
}
