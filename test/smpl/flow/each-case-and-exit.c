void f(int m)
{
	start();
	switch (m) {
	case 1:
		stop();
		break;
	case 2:
		stop();
		return;
	default:
		stop();
	}
}

void g(int m)
{
	start();
	switch (m) {
	case 1:
		stop();
		break;
	}
}
