void f(int n)
{
	switch (n) {
	case OLD:
		legacy();
		break;
	case NEW:
		x();
	}
	end();
}
