@m@
expression _E;
identifier _timer, _callback;
@@
timer_setup(&_E->_timer, _callback, ...);

@c depends on m@
identifier m._callback, m._timer;
type _origtype;
identifier _origarg;
type _handletype;
identifier _handle;
@@
 void _callback(
-_origtype _origarg
+struct timer_list *t
 )
 {
 	... when != _origarg
-	_handletype *_handle = (_handletype *)_origarg;
+	_handletype *_handle = from_timer(_handle, t, _timer);
 	... when != _origarg
 }
