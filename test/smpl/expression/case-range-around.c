int f(int a)
{
	switch (a) {
	case 1 ... 5:
		return old();
	}
	return ({ int x = old(); x; });
}
