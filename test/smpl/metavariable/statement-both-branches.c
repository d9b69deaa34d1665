void h(int a)
{
	if (!a)
		f();
	else
		g();
	if (!a) {
		f();
	} else {
		g();
		k();
	}
	if (!a)
		f();
}
