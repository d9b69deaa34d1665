void f(int i)
{
	if (i == 1) {
		old();
	} else if (i == 2) {
		old();
	} else {
		old();
	}
	if (i)
		old();
	else
		old();
}
